/** Tests of the checklist. */
@NullMarked
package dev.bootsmith.debugger.checklist;

import org.jspecify.annotations.NullMarked;
