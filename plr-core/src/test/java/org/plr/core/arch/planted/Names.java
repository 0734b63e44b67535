package org.plr.core.arch.planted;

public final class Names {
    static final class GradingImpl {}

    static final class DateUtil {}

    static final class DateUtils {}

    static final class GradingHelper {}

    static final class ReviewService {}

    static final class ReviewManager {}

    static final class ReviewDto {}

    static final class ReviewBase {}
}
