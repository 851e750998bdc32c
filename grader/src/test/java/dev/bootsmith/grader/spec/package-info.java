@NullMarked
package dev.bootsmith.grader.spec;

import org.jspecify.annotations.NullMarked;
