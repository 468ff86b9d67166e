using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Trust;

/// <summary>An AI system that a vendor offers, in its own words (cf. ISO/IEC 42001, clause 4.3: the AI systems in the scope of the management system).</summary>
public sealed class AiSystem : ITenantOwned, IAudited, IRevisioned
{
    public const int NameLength = 120;
    public const int TextLength = 600;

    /// <summary>An organisation has so many at most.</summary>
    public const int Most = 50;

    private AiSystem()
    {
    }

    public AiSystem(OrganisationId tenantId, DateTime now)
    {
        TenantId = tenantId;
        Id = AiSystemId.New();
        CreatedAt = now;
    }

    public OrganisationId TenantId { get; private set; }

    public AiSystemId Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>What it does, and for whom.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>The model and its version.</summary>
    public string Model { get; private set; } = "";

    /// <summary>Which data it is given, personal data named.</summary>
    public string Data { get; private set; } = "";

    /// <summary>Who can step in, and how.</summary>
    public string Oversight { get; private set; } = "";

    /// <summary>Whether the trust profile shows it.</summary>
    public bool IsPublished { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public int Revision { get; set; }

    public Guid AuditId => Id.Value;

    /// <exception cref="RuleViolation">No name, or a text that is too long.</exception>
    public void Describe(string name, string purpose, string model, string data, string oversight, bool isPublished)
    {
        (name, purpose, model, data, oversight) = (name.Trim(), Lines(purpose), model.Trim(), Lines(data), Lines(oversight));
        if (name.Length is 0 or > NameLength) throw new RuleViolation("system.name", "Give the system a name of 1 to {0} characters.", NameLength) { Field = "Name" };
        if (model.Length > NameLength) throw new RuleViolation("system.model", "The model and its version have at most {0} characters.", NameLength) { Field = "ModelName" };
        foreach (var (text, field) in new[] { (purpose, "Purpose"), (data, "Data"), (oversight, "Oversight") })
        {
            if (text.Length > TextLength) throw new RuleViolation("system.text", "This text has at most {0} characters.", TextLength) { Field = field };
        }

        (Name, Purpose, Model, Data, Oversight, IsPublished) = (name, purpose, model, data, oversight, isPublished);
    }

    private static string Lines(string text) => text.Trim().ReplaceLineEndings("\n");
}
