/**
 * Execution: {@link dev.bootsmith.emulator.engine.Interpreter} runs blocks, {@link dev.bootsmith.emulator.engine.BlockBuilder} makes them,
 * {@link dev.bootsmith.emulator.engine.CodePageTracker} keeps them and drops what is overwritten.
 */
@NullMarked
package dev.bootsmith.emulator.engine;

import org.jspecify.annotations.NullMarked;
