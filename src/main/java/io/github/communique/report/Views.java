package io.github.communique.report;

import io.github.communique.Explanation;
import io.github.communique.page.Block;
import io.github.communique.release.PressRelease;
import io.github.communique.report.View.Piece;
import io.github.communique.report.View.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the view of an explanation: the one place that knows what explanations hold. */
final class Views {

    private static final String VERDICT = "block ";

    private Views() {}

    static View of(Explanation explanation) {
        PressRelease release = explanation.release();
        Map<Integer, List<String>> reasons = new HashMap<>();
        List<Remark> remarks = new ArrayList<>();
        for (Explanation.Note note : explanation.notes()) {
            if (note.stage().equals("judge") && note.text().startsWith(VERDICT)) {
                addReason(note.text(), reasons);
            } else {
                remarks.add(new Remark(note.stage(), note.text()));
            }
        }
        return new View(
                title(explanation),
                release.language(),
                pieces(explanation, reasons),
                new Fields(release, new Whereabouts(explanation)).all(),
                List.of(),
                List.of(),
                remarks);
    }

    private static String title(Explanation explanation) {
        String headline = explanation.release().headline();
        String title = headline == null ? explanation.page().metadata().title() : headline;
        return title == null ? "A document without a headline" : title;
    }

    /** "block 3 SHARE by links: mostly links". */
    private static void addReason(String note, Map<Integer, List<String>> reasons) {
        int end = note.indexOf(' ', VERDICT.length());
        int block = Integer.parseInt(note.substring(VERDICT.length(), end));
        reasons.computeIfAbsent(block, b -> new ArrayList<>()).add(note.substring(end + 1));
    }

    private static List<Piece> pieces(Explanation explanation, Map<Integer, List<String>> reasons) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : explanation.page().blocks()) {
            int index = block.index();
            pieces.add(new Piece(block, explanation.labels().get(index), reasons.getOrDefault(index, List.of())));
        }
        return pieces;
    }
}
