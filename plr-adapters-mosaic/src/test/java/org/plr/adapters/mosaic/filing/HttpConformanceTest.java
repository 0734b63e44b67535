package org.plr.adapters.mosaic.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plr.core.people.ChildRef;
import org.plr.core.spi.FilingAnswer;
import org.plr.core.spi.FilingRef;
import org.plr.core.spi.RecordFiling;
import org.plr.testkit.RecordFilingConformance;

/** Against a gateway that obeys: every promise of the port, and in every exchange both sides keep the contract. */
@ExtendWith(Hushed.class)
class HttpConformanceTest extends RecordFilingConformance {
    private static final Contract CONTRACT = new Contract();

    private static SSLContext trusted;
    private static ObeyingGateway gateway;

    @BeforeAll
    static void start() throws Exception {
        Certificates certificates = Certificates.shared();
        trusted = certificates.client();
        gateway = new ObeyingGateway(certificates.server("gateway"), "secret");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @AfterEach
    void both_sides_kept_the_contract() {
        for (Contract.Exchange exchange : gateway.exchanges()) {
            assertEquals(List.of(), CONTRACT.violations(exchange), exchange.method() + " " + exchange.status());
        }
    }

    private static RecordFiling at(URI base) {
        GatewaySettings settings = GatewaySettings.at(base, "secret"::toCharArray)
                .trusting(trusted)
                .retrying(0, Duration.ofMillis(10));
        return HttpRecordFiling.through(settings, CaseIds.usual());
    }

    @Override
    protected RecordFiling open() {
        gateway.empty();
        return another();
    }

    @Override
    protected RecordFiling another() {
        return at(gateway.base());
    }

    @Override
    protected List<ChildRef> known() {
        return List.of(CaseIds.CHILD, CaseIds.SIBLING);
    }

    @Override
    protected ChildRef unknown() {
        return CaseIds.STRANGER;
    }

    @Override
    protected void acknowledge(FilingRef key) {
        gateway.settle(key, Given.filed());
    }

    @Override
    protected void reject(FilingRef key) {
        gateway.settle(key, new FilingAnswer.Rejected("document.type", "No such document is taken."));
    }

    @Override
    protected int lying() {
        return gateway.lying();
    }

    @Override
    protected RecordFiling outOfReach() {
        return at(URI.create("https://localhost:1/record-filing/v1"));
    }
}
