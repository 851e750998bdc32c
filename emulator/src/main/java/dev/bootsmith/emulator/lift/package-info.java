/**
 * From decoded instructions to micro-ops: {@link dev.bootsmith.emulator.lift.Lifter} finds the rule for an operation, the rules are grouped by kind of instruction
 * ({@code ArithmeticRules}, {@code BranchRules} and so on), {@link dev.bootsmith.emulator.lift.Lifting} gives them the operands.
 */
@NullMarked
package dev.bootsmith.emulator.lift;

import org.jspecify.annotations.NullMarked;
