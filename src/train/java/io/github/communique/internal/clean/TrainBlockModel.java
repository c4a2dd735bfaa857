package io.github.communique.internal.clean;

import io.github.communique.ReleaseParser;
import io.github.communique.filter.BoilerplateFilter;
import io.github.communique.filter.Verdict;
import io.github.communique.json.ReleaseJson;
import io.github.communique.page.Label;
import io.github.communique.page.Page;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Learns the {@link BlockModel} from the pages of the benchmark, and parses every page with a model that has not seen its site. */
public final class TrainBlockModel {

    private static final int NONE = -1;

    private TrainBlockModel() {}

    /**
     * Trains.
     *
     * @param args the manifest of the pages, the file for the model, the file for the answers of the cross-validation
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        List<TrainingPage> pages = TrainingPage.all(Path.of(args[0]));
        List<String> model =
                new ArrayList<>(List.of("# Learnt by src/build/train.sh; the form is told in BlockModel."));
        model.addAll(learn(pages, NONE));
        Files.write(Path.of(args[1]), model);
        try (PrintWriter answers = new PrintWriter(Path.of(args[2]).toFile(), StandardCharsets.UTF_8)) {
            for (int fold = 0; fold < TrainingPage.FOLDS; fold++) {
                ReleaseParser parser = parser(BlockModel.of(learn(pages, fold)));
                for (TrainingPage page : pages) {
                    if (page.fold == fold) {
                        answers.println("{\"id\":\"" + page.id + "\",\"release\":"
                                + ReleaseJson.write(parser.parse(page.source)) + "}");
                    }
                }
            }
        }
    }

    private static List<String> learn(List<TrainingPage> pages, int without) {
        List<float[]> values = new ArrayList<>();
        List<float[]> row = new ArrayList<>();
        double all = 0;
        for (int p = 0; p < pages.size(); p++) {
            TrainingPage page = pages.get(p);
            for (int i = 0; i < page.rows.size() && page.fold != without; i++) {
                if (page.weights[i] > 0) {
                    values.add(page.rows.get(i));
                    row.add(new float[] {page.answers[i], page.weights[i], p});
                    all += page.weights[i];
                }
            }
        }
        float[] answers = new float[row.size()];
        float[] weights = new float[row.size()];
        int[] page = new int[row.size()];
        for (int i = 0; i < page.length; i++) {
            answers[i] = row.get(i)[0];
            weights[i] = (float) (row.get(i)[1] * page.length / all);
            page[i] = (int) row.get(i)[2];
        }
        return Boosting.learn(values.toArray(float[][]::new), answers, weights, page);
    }

    /** The standard filters with another model: it judges behind the standard one and takes back what that one said. */
    private static ReleaseParser parser(BlockModel model) {
        WebPageFilter filter = new WebPageFilter(model);
        BoilerplateFilter instead = page ->
                Stream.concat(everything(page), filter.judge(page).stream()).toList();
        return ReleaseParser.builder().filter(instead).build();
    }

    private static Stream<Verdict> everything(Page page) {
        return page.blocks().stream().map(block -> new Verdict(block.index(), Label.CONTENT, "not judged yet"));
    }
}
