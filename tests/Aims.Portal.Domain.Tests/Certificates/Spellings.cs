using Aims.Portal.Domain.Certificates.Bodies;

namespace Aims.Portal.Domain.Tests.Certificates;

/// <summary>What a buyer types as further names of a body.</summary>
public sealed class Spellings
{
    [Fact]
    public void One_a_line_and_what_is_there_twice_counts_once() =>
        Assert.Equal(["MCB Asia", "麥認證"], OtherSpellings.Read(" MCB Asia \r\n\r\n麥認證\nMCB Asia", "Spellings"));

    [Fact]
    public void There_is_an_end_to_their_number_and_length()
    {
        var most = string.Join('\n', Enumerable.Range(1, OtherSpellings.Most).Select(i => $"{i}".PadLeft(OtherSpellings.Length, 'x')));

        Assert.Equal(OtherSpellings.Most, OtherSpellings.Read(most, "Spellings").Count);
        Assert.Equal("reference.spellings", Assert.Throws<RuleViolation>(() => OtherSpellings.Read(most + "\none more", "Spellings")).Code);
        var tooLong = Assert.Throws<RuleViolation>(() => OtherSpellings.Read(new string('x', OtherSpellings.Length + 1), "Spellings"));
        Assert.Equal(("reference.spelling", "Spellings"), (tooLong.Code, tooLong.Field));
    }
}
