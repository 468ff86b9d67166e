using System.Collections;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Aims.Portal.Web.Tests.Harness;

/// <summary>A test with something to ask on these engines only. On any other it is no test at all: neither one that passed nor one that was skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Aims.Portal.Web.Tests.Harness.FactOnDiscoverer", "Aims.Portal.Web.Tests")]
public sealed class FactOnAttribute(params string[] engines) : FactAttribute
{
    public IReadOnlyList<string> Engines => engines;
}

public sealed class FactOnDiscoverer(IMessageSink messages) : FactDiscoverer(messages)
{
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        IsHere(factAttribute) ? base.Discover(discoveryOptions, testMethod, factAttribute) : [];

    internal static bool IsHere(IAttributeInfo attribute) => ((IEnumerable)attribute.GetConstructorArguments().Single()).Cast<string>().Contains(TestDatabases.Engine, StringComparer.Ordinal);
}
