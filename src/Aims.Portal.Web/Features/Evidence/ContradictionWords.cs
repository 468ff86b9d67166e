using Aims.Portal.Domain.Evidence.Contradictions;

namespace Aims.Portal.Web.Features.Evidence;

#pragma warning disable CS8524 // no default arm: a new case must break the build, and no other value is ever made

/// <summary>How contradictions of evidence are called, and what to do about them. Texts are English keys of their translation.</summary>
public static class ContradictionWords
{
    public static string Of(ContradictionKind kind) => kind switch
    {
        ContradictionKind.Holder => "The holder is another company",
        ContradictionKind.Scope => "The scope does not cover the service",
        ContradictionKind.NotInForce => "Not in force",
        ContradictionKind.Edition => "The edition has ended",
        ContradictionKind.Accreditation => "Not accredited for this standard",
        ContradictionKind.Surveillance => "A surveillance audit is missing",
        ContradictionKind.Statement => "Another statement of applicability",
        ContradictionKind.ControlExcluded => "The control is excluded",
        ContradictionKind.NotRecorded => "Not recorded",
        ContradictionKind.Stale => "Out of date",
        ContradictionKind.OlderThanClaimed => "Older than the answer claims",
        ContradictionKind.SameFile => "One file under two names",
        ContradictionKind.TextDiffers => "The text says something else",
    };

    /// <summary>What the vendor can do before it submits.</summary>
    public static string ForVendor(ContradictionKind kind) => kind switch
    {
        ContradictionKind.Holder => "Attach a certificate of the company that contracts, or the annex that names it; or say in a comment how the two belong together.",
        ContradictionKind.Scope => "Attach a certificate whose scope names the service, or say in a comment where the scope covers it.",
        ContradictionKind.NotInForce => "Attach the document that is in force, or say in a comment when it comes.",
        ContradictionKind.Edition => "Attach the certificate to the edition in force.",
        ContradictionKind.Accreditation => "Ask your certification body about its accreditation for this standard, and correct what was entered if it is wrong.",
        ContradictionKind.Surveillance => "Record the surveillance audit with the letter of the certification body.",
        ContradictionKind.Statement => "Attach the version the certificate refers to.",
        ContradictionKind.ControlExcluded => "Correct the answer, attach the statement that includes the control, or say in a comment why the answer is yes all the same.",
        ContradictionKind.NotRecorded => "Record what the certificate says.",
        ContradictionKind.Stale => "Attach the current document, or say in a comment why this one still holds.",
        ContradictionKind.OlderThanClaimed => "Attach the document of that date, or correct the answer.",
        ContradictionKind.SameFile => "Attach the right file, or say in a comment that one document serves both.",
        ContradictionKind.TextDiffers => "Compare the entry with the paper and correct what is wrong.",
    };

    /// <summary>What a reviewer can do.</summary>
    public static string ForBuyer(ContradictionKind kind) => kind switch
    {
        ContradictionKind.Holder => "Ask for a certificate of the company you contract with, or for the annex that names it.",
        ContradictionKind.Scope => "Ask for a certificate whose scope names the service.",
        ContradictionKind.NotInForce => "Ask for the document that is in force.",
        ContradictionKind.Edition => "Ask for the certificate to the edition in force.",
        ContradictionKind.Accreditation => "Ask the certification body who accredited it for this standard.",
        ContradictionKind.Surveillance => "Ask for the letter about the surveillance audit, or ask the certification body whether the certificate stands.",
        ContradictionKind.Statement => "Ask for the version the certificate refers to.",
        ContradictionKind.ControlExcluded => "Ask how the answer can be yes where the control does not apply.",
        ContradictionKind.NotRecorded => "Ask the vendor to record what the certificate says; until then read the file.",
        ContradictionKind.Stale => "Ask for the current document.",
        ContradictionKind.OlderThanClaimed => "Ask for the document of the date that was named.",
        ContradictionKind.SameFile => "Read the file, and ask for the one that is missing.",
        ContradictionKind.TextDiffers => "Read the file and compare; ask the vendor to correct what is wrong.",
    };
}
