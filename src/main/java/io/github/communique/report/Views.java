package io.github.communique.report;

import io.github.communique.Explanation;
import io.github.communique.page.Block;
import io.github.communique.release.PressRelease;
import io.github.communique.report.View.Decision;
import io.github.communique.report.View.Piece;
import io.github.communique.report.View.Remark;
import io.github.communique.report.View.Stage;
import java.util.ArrayList;
import java.util.List;

/** Makes the view of an explanation: the one place that knows what explanations hold. */
final class Views {

    private Views() {}

    static View of(Explanation explanation) {
        PressRelease release = explanation.release();
        return new View(
                title(explanation),
                release.language(),
                pieces(explanation),
                new Fields(explanation).all(),
                explanation.choices().stream().map(Views::decision).toList(),
                explanation.times().stream()
                        .map(time -> new Stage(time.stage(), time.duration().toNanos()))
                        .toList(),
                explanation.notes().stream()
                        .map(note -> new Remark(note.stage(), note.text()))
                        .toList());
    }

    private static Decision decision(Explanation.Choice choice) {
        return new Decision(
                choice.field(),
                choice.value() == null ? "(none)" : choice.value(),
                choice.reason() == null ? "" : choice.reason(),
                choice.considered().stream()
                        .map(candidate -> candidate.value() + " from " + candidate.evidence())
                        .toList());
    }

    private static String title(Explanation explanation) {
        String headline = explanation.release().headline();
        String title = headline == null ? explanation.page().metadata().title() : headline;
        return title == null ? "A document without a headline" : title;
    }

    private static List<Piece> pieces(Explanation explanation) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : explanation.page().blocks()) {
            List<String> reasons = explanation.verdicts().get(block.index()).stream()
                    .map(verdict -> verdict.label() + " by " + verdict.by() + ": " + verdict.reason())
                    .toList();
            pieces.add(new Piece(block, explanation.labels().get(block.index()), reasons));
        }
        return pieces;
    }
}
