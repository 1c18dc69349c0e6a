package io.countersign.engine.plugin.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/** A client that does one exchange on one fresh connection, and nothing by itself. */
final class GuardedClient {

    /** Set in the context of a call once its request may be on the wire. */
    static final String BEGAN = "countersign.began";

    private GuardedClient() {}

    static CloseableHttpClient create(EgressSettings settings) {
        RequestConfig limits = RequestConfig.custom()
                .setResponseTimeout(Timeout.of(settings.readTimeout()))
                .setConnectionRequestTimeout(Timeout.of(settings.connectTimeout()))
                .setRedirectsEnabled(false)
                .setExpectContinueEnabled(false)
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections(settings))
                .setDefaultRequestConfig(limits)
                .setUserAgent("Countersign")
                // A connection that the network closed meanwhile would turn a harmless failure into an unknown outcome.
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                // No Accept-Encoding: a small answer that unpacks to a large one never comes.
                .disableContentCompression()
                .addExecInterceptorBefore(ChainElement.MAIN_TRANSPORT.name(), BEGAN, (request, scope, chain) -> {
                    scope.clientContext.setAttribute(BEGAN, true);
                    return chain.proceed(request, scope);
                })
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(EgressSettings settings) {
        Http1Config sizes = Http1Config.custom()
                .setMaxHeaderCount(200)
                .setMaxLineLength(16_384)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(sizes)
                        .build())
                .setDnsResolver(new NothingMore())
                .setMaxConnTotal(200)
                .setMaxConnPerRoute(50)
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setHandshakeTimeout(Timeout.of(settings.connectTimeout()))
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                        .setSocketTimeout(Timeout.of(settings.readTimeout()))
                        .build())
                .build();
    }

    /** The border has resolved the name; a second look could find another address. */
    private static final class NothingMore implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            throw new UnknownHostException(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            throw new UnknownHostException(host);
        }
    }
}
