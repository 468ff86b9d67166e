using Xunit.Abstractions;
using Xunit.Sdk;

namespace Aims.Portal.Web.Tests.Harness;

/// <summary>A test that only exists on PostgreSQL: on another engine it is not there, rather than passed or skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Aims.Portal.Web.Tests.Harness.PostgresFactDiscoverer", "Aims.Portal.Web.Tests")]
public sealed class PostgresFactAttribute : FactAttribute;

/// <summary>Made by xunit.</summary>
public sealed class PostgresFactDiscoverer(IMessageSink messages) : FactDiscoverer(messages)
{
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        TestDatabases.Engine is "Postgres" ? base.Discover(discoveryOptions, testMethod, factAttribute) : [];
}
