namespace Aims.Portal.Domain.Certificates.Acceptance;

/// <summary>Is the service inside of what was certified?</summary>
internal static class ScopePoint
{
    /// <summary>A vendor's judgement of its own scope, of a service it did not name, is a claim.</summary>
    public static PointFinding JudgedByVendor(PointFinding point) => point with
    {
        Result = PointResult.NotKnown,
        Reason = "scope.by-vendor",
        Says = new("The vendor states that the scope covers its service; the scope does not name it."),
        WayOut = new("Read the scope statement, and ask the vendor where it speaks of the service."),
    };

    public static PointFinding Of(CertificateFacts facts, AcceptabilityQuestion question)
    {
        Sentence compared = new("Scope: {0}. Service: {1}.", facts.Scope, question.Service);
        Sentence ask = new("Ask for a certificate whose scope names {0}, or use a service that is inside of the scope.", question.Service);
        return ScopeReading.Of(facts, question.Service, question.OtherServices) switch
        {
            (true, _) when ScopeReading.Of(facts with { ScopeCoversService = null }, question.Service, []).Named is true =>
                new(AcceptabilityPoint.Scope, PointResult.Met, "scope.covers", new("The scope names the service"), null, compared),
            (true, _) => new(AcceptabilityPoint.Scope, PointResult.Met, "scope.judged", new("Whoever read the scope found that it covers the service."), null, compared),
            (false, { } other) => new(AcceptabilityPoint.Scope, PointResult.NotMet, "scope.other-service", new("The scope names {0}, not this service", other), ask, compared),
            (false, null) => new(AcceptabilityPoint.Scope, PointResult.NotMet, "scope.not-covered", new("Its scope does not name this service"), ask, compared),
            (null, _) => new(AcceptabilityPoint.Scope, PointResult.NotKnown, "scope.not-read", new("Nobody has read yet whether the scope names this service"), new("Read the scope statement and record whether it covers {0}.", question.Service), compared),
        };
    }
}
