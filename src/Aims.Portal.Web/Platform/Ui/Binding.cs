using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>Strings arrive trimmed, blank as null, and without characters no database can hold or no comparison takes (NUL, halves of surrogate pairs, noncharacters).</summary>
public sealed class CleanStringBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string) && context.BindingInfo.BinderType is null ? new Binder() : null;

    /// <summary>The text without what cannot be stored; null when nothing is left.</summary>
    public static string? Clean(string? value, bool trim = true)
    {
        if (value is null) return null;
        var text = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            if (rune.Value is 0 or 0xFFFD || IsNoCharacter(rune.Value) || Rune.IsControl(rune) && rune.Value is not ('\n' or '\r' or '\t')) continue;
            text.Append(rune.ToString());
        }

        var clean = text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
        if (trim) clean = clean.Trim();
        return clean.Length == 0 ? null : clean;
    }

    /// <summary>Code points that no text may hold (Unicode, 23.7): normalising one fails.</summary>
    private static bool IsNoCharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;

    private sealed class Binder : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext context)
        {
            var value = context.ValueProvider.GetValue(context.ModelName);
            if (value == ValueProviderResult.None) return Task.CompletedTask;
            context.ModelState.SetModelValue(context.ModelName, value);
            var secret = context.ModelMetadata.DataTypeName == "Password";
            context.Result = ModelBindingResult.Success(secret ? value.FirstValue : Clean(value.FirstValue));
            return Task.CompletedTask;
        }
    }
}

/// <summary>What the framework says of a value it cannot read, in the portal's words.</summary>
public sealed class BindingMessages(IStringLocalizer<Text> text) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        var m = options.ModelBindingMessageProvider;
        m.SetAttemptedValueIsInvalidAccessor((value, field) => text["“{0}” cannot be read as {1}. Check its form.", value, text[field]]);
        m.SetNonPropertyAttemptedValueIsInvalidAccessor(value => text["“{0}” cannot be read. Check its form.", value]);
        m.SetUnknownValueIsInvalidAccessor(field => text["The value for {0} cannot be read. Check its form.", text[field]]);
        m.SetNonPropertyUnknownValueIsInvalidAccessor(() => text["A value cannot be read. Check its form."]);
        m.SetValueIsInvalidAccessor(value => text["“{0}” cannot be read. Check its form.", value]);
        m.SetValueMustBeANumberAccessor(field => text["{0} must be a number.", text[field]]);
        m.SetNonPropertyValueMustBeANumberAccessor(() => text["This must be a number."]);
        m.SetValueMustNotBeNullAccessor(_ => text["Fill this in."]);
        m.SetMissingBindRequiredValueAccessor(field => text["{0} is missing.", text[field]]);
        m.SetMissingKeyOrValueAccessor(() => text["A value is missing."]);
        m.SetMissingRequestBodyRequiredValueAccessor(() => text["The request is empty."]);
    }
}
