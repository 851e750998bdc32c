/** The assembler's diagnostic codes; texts are in the bundle {@code dev.bootsmith.assembler.messages}. */
@NullMarked
package dev.bootsmith.assembler.diag;

import org.jspecify.annotations.NullMarked;
