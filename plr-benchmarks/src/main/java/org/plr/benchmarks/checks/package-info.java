/** What a request's own checks cost, beside Hibernate Validator on the same fields. */
@NullMarked
package org.plr.benchmarks.checks;

import org.jspecify.annotations.NullMarked;
