package dev.bootsmith.grader.similarity;

/**
 * A statement, an instruction or an event.
 *
 * @param text its normal form; equal texts are equal tokens
 * @param file where it comes from; empty if that is no file
 * @param line of the file, from 1; for an instruction its linear address, for an event its number
 */
record Token(String text, String file, int line) {}
