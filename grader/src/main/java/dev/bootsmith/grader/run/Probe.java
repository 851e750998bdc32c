package dev.bootsmith.grader.run;

import dev.bootsmith.grader.evidence.Evidence;
import dev.bootsmith.grader.evidence.Moment;
import java.util.function.Consumer;

/** Somebody who wants to look at the machine at an event. */
public record Probe(Moment.OnEvent moment, Consumer<Evidence> look) {}
