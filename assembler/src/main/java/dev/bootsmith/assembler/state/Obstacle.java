package dev.bootsmith.assembler.state;

import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.parse.SourceStatement;

/**
 * A prefix in a statement of its own, or constants in code: the next instruction may belong to them, so that the options that put
 * code before instructions leave it alone.
 *
 * @param name what it is called in messages
 * @param section where it stands
 * @param place its statement
 * @param isConstants whether it is constants
 */
public record Obstacle(String name, Section section, SourceStatement place, boolean isConstants) {}
