package dev.bootsmith.core.source;

/**
 * The file and line that a person wrote, where the text at hand was made from it by a preprocessor.
 *
 * @param file its name
 * @param line its line, from 1
 */
public record SourceOrigin(String file, int line) {}
