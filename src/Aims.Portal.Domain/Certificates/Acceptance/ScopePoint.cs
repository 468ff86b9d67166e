namespace Aims.Portal.Domain.Certificates.Acceptance;

/// <summary>Is the service inside of what was certified?</summary>
internal static class ScopePoint
{
    public static PointFinding Of(CertificateFacts facts, AcceptabilityQuestion question)
    {
        Sentence compared = new("Scope: {0}. Service: {1}.", facts.Scope, question.Service);
        Sentence ask = new("Ask for a certificate whose scope names {0}, or use a service that is inside of the scope.", question.Service);
        return ScopeReading.Of(facts, question.Service, question.OtherServices) switch
        {
            (true, _) => new(AcceptabilityPoint.Scope, PointResult.Met, "scope.covers", new("The scope names the service"), null, compared),
            (false, { } other) => new(AcceptabilityPoint.Scope, PointResult.NotMet, "scope.other-service", new("The scope names {0}, not this service", other), ask, compared),
            (false, null) => new(AcceptabilityPoint.Scope, PointResult.NotMet, "scope.not-covered", new("Its scope does not name this service"), ask, compared),
            (null, _) => new(AcceptabilityPoint.Scope, PointResult.NotKnown, "scope.not-read", new("Nobody has read yet whether the scope names this service"), new("Read the scope statement and record whether it covers {0}.", question.Service), compared),
        };
    }
}
