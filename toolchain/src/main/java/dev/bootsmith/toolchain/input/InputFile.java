package dev.bootsmith.toolchain.input;

import java.nio.file.Path;

/**
 * One input of a build.
 *
 * @param kind what it is
 * @param name as the user wrote it
 * @param path where it is
 */
public record InputFile(InputKind kind, String name, Path path) {}
