namespace Aims.Portal.Domain.Certificates.Acceptance;

/// <summary>A buyer accepts one point that is not met, for a time. After its end the point fails again.</summary>
public sealed record PointAcceptance
{
    public const int ReasonLength = 2000;
    public const int NameLength = 200;

    public required AcceptabilityPoint Point { get; init; }

    public required string Reason { get; init; }

    /// <summary>Name of the person who accepts it.</summary>
    public required string AcceptedBy { get; init; }

    public required DateOnly AcceptedOn { get; init; }

    /// <summary>The last day on which it counts, inclusive.</summary>
    public required DateOnly Until { get; init; }

    public bool IsInForce(DateOnly day) => day >= AcceptedOn && day <= Until;

    /// <exception cref="RuleViolation">Reason, name or a sensible end date is missing; all that is wrong is said at once.</exception>
    public static PointAcceptance Of(AcceptabilityPoint point, string? reason, string? acceptedBy, DateOnly acceptedOn, DateOnly? until)
    {
        var faults = new Faults();
        if (string.IsNullOrWhiteSpace(reason))
            faults.Add(new RuleViolation("acceptance.reason", "Write why this point is accepted although it is not met.") { Field = nameof(Reason) });
        else if (reason.Length > ReasonLength)
            faults.Add(new RuleViolation("acceptance.reason-long", "The reason has at most {0} characters. Shorten it.", ReasonLength) { Field = nameof(Reason) });
        if (string.IsNullOrWhiteSpace(acceptedBy) || acceptedBy.Length > NameLength)
            faults.Add(new RuleViolation("acceptance.name", "Write the name of the person who accepts it, with at most {0} characters.", NameLength) { Field = nameof(AcceptedBy) });
        if (until is not { } end)
            faults.Add(new RuleViolation("acceptance.until", "Write until when it is accepted. It fails again after that day.") { Field = nameof(Until) });
        else if (end < acceptedOn)
            faults.Add(new RuleViolation("acceptance.until-past", "The acceptance cannot end on {0}, before it begins on {1}. Write a later day.", end, acceptedOn) { Field = nameof(Until) });
        else
            faults.Collect(() => SensibleDates.Demand(end, "Accepted until", nameof(Until)));
        faults.Throw();
        return new PointAcceptance { Point = point, Reason = reason!.Trim(), AcceptedBy = acceptedBy!.Trim(), AcceptedOn = acceptedOn, Until = until!.Value };
    }
}
