/** The kinds of diagnostics of the linker. */
@NullMarked
package dev.bootsmith.linker.report;

import org.jspecify.annotations.NullMarked;
