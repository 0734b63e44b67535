package org.plr.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plr.core.agreement.Given.assertSame;
import static org.plr.core.agreement.Given.rounded;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Constants and tables that stand in handbooks, and identities that do not need one. */
class DecimalsTest {

    @Test
    void constants_have_their_known_digits() {
        assertEquals("3.1415926535897932384626433832795028841971693993751", rounded(Decimals.PI, 50));
        assertEquals("2.3025850929940456840179914546843642076011014886288", rounded(Decimals.LN_10, 50));
        assertEquals("2.7182818284590452353602874713526624977572470937000", rounded(Decimals.exp(BigDecimal.ONE), 50));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1E-300", "0.001", "0.5", "0.999999999999", "1", "1.000001", "2", "10", "123456.789", "7E+250"})
    void the_logarithm_undoes_the_exponential(String x) {
        BigDecimal there = Decimals.exp(Decimals.ln(new BigDecimal(x)));
        BigDecimal off = there.divide(new BigDecimal(x), Decimals.WORKING)
                .subtract(BigDecimal.ONE)
                .abs();
        assertTrue(off.compareTo(new BigDecimal("1E-45")) < 0, off::toString);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 10, 58, 59, 60, 61, 200, 1000})
    void the_gamma_function_is_the_factorial(int n) {
        BigInteger factorial = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            factorial = factorial.multiply(BigInteger.valueOf(i));
        }
        BigDecimal expected = Decimals.ln(new BigDecimal(factorial));
        BigDecimal off =
                Decimals.lnGamma(BigDecimal.valueOf(n + 1L)).subtract(expected).abs();
        assertTrue(off.compareTo(new BigDecimal("1E-40")) < 0, off::toString);
    }

    @Test
    void gamma_of_a_half_is_the_root_of_pi() {
        BigDecimal gamma = Decimals.exp(Decimals.lnGamma(new BigDecimal("0.5")));
        assertEquals(rounded(Decimals.PI.sqrt(Decimals.WORKING), 38), rounded(gamma, 38));
    }

    /** Upper tails at the critical values of printed tables (NIST handbook 1.3.6.7.4). */
    @ParameterizedTest
    @CsvSource({
        "3.841, 1, .05",
        "6.635, 1, .01",
        "5.991, 2, .05",
        "7.815, 3, .05",
        "12.592, 6, .05",
        "124.342, 100, .05"
    })
    void the_tail_of_chi_squared_is_what_tables_print(BigDecimal statistic, int degrees, BigDecimal p) {
        BigDecimal found = ChiSquare.tail(statistic, degrees).setScale(4, RoundingMode.HALF_EVEN);
        assertEquals(0, p.compareTo(found), found::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.1", "3", "79.9", "80.1", "84", "200", "5000"})
    void with_two_degrees_of_freedom_the_tail_is_an_exponential(String x) {
        BigDecimal expected = Decimals.exp(new BigDecimal(x).divide(BigDecimal.valueOf(-2)));
        assertSame(expected, ChiSquare.tail(new BigDecimal(x), 2));
    }

    /** The two ways to compute it meet where one hands over to the other. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 20, 101, 1000})
    void series_and_continued_fraction_meet(int degrees) {
        BigDecimal edge = BigDecimal.valueOf(degrees + 80L);
        BigDecimal before = ChiSquare.tail(edge.subtract(new BigDecimal("1E-30")), degrees);
        BigDecimal after = ChiSquare.tail(edge, degrees);
        assertSame(before, after);
    }

    @ParameterizedTest
    @CsvSource({
        "0.95, 1.95996398454005423552",
        "0.99, 2.57582930354890076100",
        "0.998, 3.09023230616781354154",
        "0.5, 0.674489750196081743203",
        "0.6826894921370859, 1.00000000000000000"
    })
    void quantiles_of_the_normal_distribution_have_their_known_digits(String confidence, String z) {
        int digits = confidence.length() > 10 ? 15 : 20;
        BigDecimal found = Normal.twoSided(BigDecimal.ONE.subtract(new BigDecimal(confidence)));
        assertEquals(rounded(new BigDecimal(z), digits), rounded(found, digits));
    }

    @Test
    void what_is_smaller_than_can_be_written_is_nought() {
        assertEquals(BigDecimal.ZERO, Decimals.exp(new BigDecimal("-1E+13")));
    }
}
