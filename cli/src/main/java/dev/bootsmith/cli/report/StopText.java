package dev.bootsmith.cli.report;

import dev.bootsmith.cli.Console;
import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.debugger.explain.ExplainedFault;
import dev.bootsmith.emulator.machine.RunResult;
import dev.bootsmith.emulator.machine.StopEvent;
import java.util.List;

/** Why a run ended, in a sentence. */
final class StopText {
    private StopText() {}

    static String of(Messages messages, RunOutcome outcome) {
        StopEvent stop = outcome.result().stop();
        String rip = "0x" + Long.toHexString(outcome.state().rip);
        String port = "0x" + Integer.toHexString(Math.max(0, stop.port()));
        String subject = stop.subject();
        String key = switch (stop.reason()) {
            case HALTED -> subject.isEmpty() ? "stop.halted" : "stop." + subject;
            case SPINNING -> subject.isEmpty() ? "stop.spinning" : "stop." + subject;
            case BUDGET -> budgetKey(outcome.result());
            case POWER_OFF, DEBUG_EXIT, RESET, TRIPLE_FAULT, BREAKPOINT, UNIMPLEMENTED ->
                "stop." + stop.reason().id();
        };
        return messages.text(
                Console.BUNDLE,
                key,
                rip,
                port,
                stop.exitCode(),
                subject,
                firstFault(outcome),
                outcome.result().instructions(),
                outcome.result().instructionTime());
    }

    /** The budget is time: a guest that sleeps executes less in it, several processors execute more. */
    private static String budgetKey(RunResult result) {
        if (result.instructions() == result.instructionTime()) {
            return "stop.budget";
        }
        return result.instructions() < result.instructionTime() ? "stop.budget-asleep" : "stop.budget-together";
    }

    /** The first fault of the chain that ended the run. */
    private static String firstFault(RunOutcome outcome) {
        List<ExplainedFault> chain = outcome.shutdownChain();
        return chain.isEmpty() ? "?" : chain.get(0).name();
    }
}
