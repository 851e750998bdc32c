/** A target for tests of front ends. */
@NullMarked
package dev.bootsmith.debugger.session;

import org.jspecify.annotations.NullMarked;
