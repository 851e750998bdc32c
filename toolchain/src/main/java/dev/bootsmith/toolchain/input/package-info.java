/** What the files of a build are: {@link dev.bootsmith.toolchain.input.InputClassifier} looks at contents before names. */
@NullMarked
package dev.bootsmith.toolchain.input;

import org.jspecify.annotations.NullMarked;
