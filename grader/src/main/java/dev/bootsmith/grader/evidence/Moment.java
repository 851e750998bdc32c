package dev.bootsmith.grader.evidence;

/** When, or on what, a check is made. */
public sealed interface Moment {
    /** On the sources that were handed in. */
    record Source() implements Moment {}

    /** On the disk image, before anything runs. */
    record Image() implements Moment {}

    /** On the whole run: events, counts, the end. */
    record Run() implements Moment {}

    /** On the machine as the run left it. */
    record Final() implements Moment {}

    /**
     * On the machine at the moment of an event, while it happens.
     *
     * @param nth which of the events, from 1
     */
    record OnEvent(EventPattern event, int nth) implements Moment {}
}
