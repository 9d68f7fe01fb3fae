package nianbao.management;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts that answer machines, and whoever looks at the status page. */
@Configuration(proxyBeanMethods = false)
@Import({Metrics.class, Health.class, StatusAnswer.class, ManagementServer.class})
public class Management {}
