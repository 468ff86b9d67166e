using Xunit.Abstractions;
using Xunit.Sdk;

namespace Aims.Portal.Web.Tests.Harness;

/// <summary>The same as <see cref="FactOnAttribute"/> for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Aims.Portal.Web.Tests.Harness.TheoryOnDiscoverer", "Aims.Portal.Web.Tests")]
public sealed class TheoryOnAttribute(params string[] engines) : TheoryAttribute
{
    public IReadOnlyList<string> Engines => engines;
}

public sealed class TheoryOnDiscoverer(IMessageSink messages) : TheoryDiscoverer(messages)
{
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute) =>
        FactOnDiscoverer.IsHere(theoryAttribute) ? base.Discover(discoveryOptions, testMethod, theoryAttribute) : [];
}
