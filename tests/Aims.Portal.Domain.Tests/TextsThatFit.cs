using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Tests;

public sealed class TextsThatFit
{
    [Theory]
    [InlineData("abcd", 4, "abcd", "abcd")]
    [InlineData("abcde", 4, "abcd", "abc…")]
    [InlineData("abc😀", 4, "abc", "abc…")]
    [InlineData("ab😀d", 4, "ab😀", "ab…")]
    public void A_text_is_cut_between_characters(string text, int length, string cut, string fitted) => Assert.Equal((cut, fitted), (text.Cut(length), text.Fit(length)));

    [Theory]
    [InlineData("Harbour Bank", "HB")]
    [InlineData("harbour", "HA")]
    [InlineData("🏦 Bank", "🏦B")]
    [InlineData("🏦", "🏦")]
    [InlineData("銀行", "銀行")]
    [InlineData(" ", "?")]
    public void Initials_are_whole_characters(string name, string initials) => Assert.Equal(initials, Organisation.Initials(name));
}
