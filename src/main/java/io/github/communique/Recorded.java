package io.github.communique;

import io.github.communique.Explanation.Candidate;
import io.github.communique.Explanation.Choice;
import io.github.communique.Explanation.Note;
import io.github.communique.Explanation.StageTime;
import io.github.communique.Explanation.Verdict;
import io.github.communique.internal.trace.Recording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the stages said, in the terms of an explanation. */
final class Recorded {

    private Recorded() {}

    static List<Note> notes(Recording recording) {
        return recording.notes().stream()
                .map(note -> new Note(note.stage(), note.text()))
                .toList();
    }

    static List<List<Verdict>> verdicts(Recording recording, int blocks) {
        List<List<Verdict>> all = new ArrayList<>(blocks);
        for (int i = 0; i < blocks; i++) {
            all.add(new ArrayList<>(2));
        }
        recording.verdicts().forEach(v -> all.get(v.block()).add(new Verdict(v.label(), v.by(), v.reason())));
        return all.stream().map(List::copyOf).toList();
    }

    static List<Choice> choices(Recording recording) {
        return recording.choices().entrySet().stream()
                .map(entry -> choice(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Choice choice(String field, Recording.Choice choice) {
        Recording.Candidate decided = choice.decided();
        return new Choice(
                field,
                choice.considered().stream()
                        .map(c -> new Candidate(String.valueOf(c.value()), c.evidence()))
                        .toList(),
                decided == null ? null : decided.value(),
                decided == null ? null : decided.evidence());
    }

    static List<StageTime> times(Recording recording) {
        return recording.times().entrySet().stream()
                .map(entry -> new StageTime(entry.getKey(), Duration.ofNanos(entry.getValue())))
                .toList();
    }
}
