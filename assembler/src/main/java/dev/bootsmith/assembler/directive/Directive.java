package dev.bootsmith.assembler.directive;

import dev.bootsmith.assembler.parse.SyntaxError;

/** What a directive does. */
@FunctionalInterface
public interface Directive {
    /** Carries it out; a syntax error ends the statement. */
    void run(Arguments arguments) throws SyntaxError;
}
