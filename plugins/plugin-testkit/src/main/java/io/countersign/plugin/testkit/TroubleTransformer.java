package io.countersign.plugin.testkit;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.function.Function;

/** Lets a Java function answer for WireMock, and WireMock do to the connection what Java functions cannot. */
final class TroubleTransformer implements ResponseTransformerV2 {

    /** Longer than the contract's patience. */
    private static final int SILENCE_MILLIS = 10_000;

    private final Function<Request, TroubledAnswer> network;

    TroubleTransformer(Function<Request, TroubledAnswer> network) {
        this.network = network;
    }

    @Override
    public Response transform(Response response, ServeEvent event) {
        TroubledAnswer troubled = network.apply(event.getRequest());
        Response.Builder answer = Response.response()
                .status(troubled.answer().status())
                .headers(new HttpHeaders(troubled.answer().headers().entrySet().stream()
                        .map(header -> new HttpHeader(header.getKey(), header.getValue()))
                        .toList()))
                .body(troubled.answer().body());
        if (troubled.isReset()) {
            answer.fault(Fault.CONNECTION_RESET_BY_PEER);
        }
        if (troubled.isSilent()) {
            answer.incrementInitialDelay(SILENCE_MILLIS);
        }
        return answer.build();
    }

    @Override
    public String getName() {
        return "trouble";
    }
}
