namespace Aims.Portal.Web.Platform.Storage;

/// <summary>Why a file is not taken.</summary>
public enum FileRefusal
{
    /// <summary>It has no bytes.</summary>
    Empty,

    /// <summary>Its name ends in something the portal does not take.</summary>
    WrongType,

    /// <summary>It is not what its name says.</summary>
    ContentDoesNotMatchName,
}
