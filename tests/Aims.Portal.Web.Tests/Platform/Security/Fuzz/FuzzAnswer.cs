namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <param name="Head">Every header of the answer, a line each.</param>
/// <param name="Fault">What the portal threw, whether or not it made a page of it.</param>
internal sealed record FuzzAnswer(int Status, string Head, string Body, Exception? Fault);
