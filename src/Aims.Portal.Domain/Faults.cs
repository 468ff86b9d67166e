namespace Aims.Portal.Domain;

/// <summary>Collects what is wrong with what somebody typed, so that all of it is said at once and nobody mends a form in instalments.</summary>
public sealed class Faults
{
    private readonly List<RuleViolation> found = [];

    public void Add(RuleViolation fault) => found.Add(fault);

    /// <summary>Runs a rule that throws, and keeps what it says.</summary>
    public void Collect(Action rule)
    {
        try
        {
            rule();
        }
        catch (RuleViolation fault)
        {
            found.AddRange([fault, .. fault.Also]);
        }
    }

    /// <exception cref="RuleViolation">Anything was wrong: the first fault, with the others beside it.</exception>
    public void Throw()
    {
        if (found.Count == 0) return;
        var first = found[0];
        throw new RuleViolation(first.Code, first.Text, [.. first.Args]) { Field = first.Field, Also = found[1..] };
    }
}
