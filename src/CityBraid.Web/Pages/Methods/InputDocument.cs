using System.Text;
using System.Text.Json;

namespace CityBraid.Web;

/// <summary>The form of a method as its input document, for the one use case that every door runs.</summary>
/// <remarks>Nothing is judged: what is no number is handed on as a text, and the method says so.</remarks>
internal static class InputDocument
{
    /// <summary>The document as JSON.</summary>
    public static string Of(MethodForm form)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            foreach (var parameter in form.Method.Inputs)
            {
                Write(writer, form, parameter);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>
    /// A value, and its rows beside it: whoever states both hears that a value may be stated once.
    /// </summary>
    private static void Write(Utf8JsonWriter writer, MethodForm form, MethodParameter parameter)
    {
        Write(writer, form, parameter, parameter.Name);
        if (MethodForm.IsList(parameter) && form.Rows(parameter) is > 0 and var rows)
        {
            writer.WriteStartArray(parameter.Name);
            for (var row = 0; row < rows; row++)
            {
                WriteParts(writer, form, parameter, part => FieldName.Of(parameter.Name, row, part));
            }

            writer.WriteEndArray();
        }

        if (parameter.IsMap && form.IsFilled(parameter))
        {
            writer.WritePropertyName(parameter.Name);
            WriteParts(writer, form, parameter, part => FieldName.Of(parameter.Name, part));
        }
    }

    private static void WriteParts(
        Utf8JsonWriter writer,
        MethodForm form,
        MethodParameter parameter,
        Func<string, string> fieldOf
    )
    {
        writer.WriteStartObject();
        foreach (var part in parameter.Parts)
        {
            Write(writer, form, part, fieldOf(part.Name));
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, MethodForm form, MethodParameter parameter, string field)
    {
        var text = form[field];
        if (text.Length == 0)
        {
            return;
        }

        writer.WritePropertyName(parameter.Name);
        if (parameter.Units.Count == 0 || TypedNumber.Find(text) is not { } number)
        {
            writer.WriteStringValue(text);
            return;
        }

        var unit = form[FieldName.UnitOf(field)];
        if (unit.Length == 0)
        {
            writer.WriteRawValue(number);
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName("value");
        writer.WriteRawValue(number);
        writer.WriteString("unit", unit);
        writer.WriteEndObject();
    }
}
