package dev.bootsmith.debugger.diagnosis;

/**
 * When and where something happened in a run.
 *
 * @param linearAddress of the instruction that did it
 * @param instruction how many were retired with it
 */
public record Moment(long linearAddress, long instruction) {}
