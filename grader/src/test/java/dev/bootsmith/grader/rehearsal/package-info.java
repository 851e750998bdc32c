@NullMarked
package dev.bootsmith.grader.rehearsal;

import org.jspecify.annotations.NullMarked;
