using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Tests.Platform.Ui;

public sealed class ChineseSpacingTests
{
    [Theory]
    [InlineData("青嵐信貸", "已收到青嵐信貸的證明")]
    [InlineData("Lumenfall", "已收到 Lumenfall 的證明")]
    [InlineData("Lumenfall（香港）", "已收到 Lumenfall（香港）的證明")]
    [InlineData("青嵐 3", "已收到青嵐 3 的證明")]
    [InlineData("", "已收到  的證明")]
    public void A_blank_stands_only_where_Latin_meets_Chinese(string name, string expected) =>
        Assert.Equal(expected, ChineseSpacing.Fill("已收到 {0} 的證明", name));

    [Fact]
    public void A_day_that_ends_in_a_sign_and_starts_with_a_digit_keeps_the_blank_before_it_alone() =>
        Assert.Equal("請於 2026年12月10日（星期四）前回答（14 天後）", ChineseSpacing.Fill("請於 {0} 前回答（{1}）", "2026年12月10日（星期四）", "14 天後"));

    [Fact]
    public void English_and_what_stands_between_two_places_is_left_alone()
    {
        Assert.Equal("Proof has come from 青嵐信貸 today", ChineseSpacing.Fill("Proof has come from {0} today", "青嵐信貸"));
        Assert.Equal("青嵐 信貸", ChineseSpacing.Fill("{0} {1}", "青嵐", "信貸"));
        Assert.Equal("代表青嵐信貸發出", MailWords.ZhHant.For("青嵐信貸"));
    }
}
