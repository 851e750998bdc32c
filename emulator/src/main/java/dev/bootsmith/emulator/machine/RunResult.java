package dev.bootsmith.emulator.machine;

import dev.bootsmith.emulator.cpu.ExecutionMode;
import java.util.List;

/**
 * What a run left behind, apart from the state that {@link Machine} still shows (registers, memory, fault records).
 *
 * @param stop why it ended
 * @param instructions retired instructions
 * @param instructionTime retired instructions plus those skipped while the guest idled
 * @param modes the execution modes in the order of entry, without transitional ones (see {@link ModeTrail})
 * @param screen rows of the text screen, trailing blanks cut; empty in a graphics mode
 * @param serial what the guest sent through COM1
 * @param debugConsole what the guest sent through ports 402h, 403h and e9h
 */
public record RunResult(
        StopEvent stop,
        long instructions,
        long instructionTime,
        List<ExecutionMode> modes,
        List<String> screen,
        String serial,
        String debugConsole) {}
