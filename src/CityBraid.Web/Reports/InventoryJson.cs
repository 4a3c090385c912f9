using System.Globalization;
using System.Text.Json;

namespace CityBraid.Web;

/// <summary>Writes an inventory as a JSON document, and compares one that was read.</summary>
internal static class InventoryJson
{
    private const string Prepared = "prepared";

    private static readonly JsonSerializerOptions Indented = new(ApiDocuments.Options)
    {
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>The whole document in UTF-8.</summary>
    public static byte[] Write(InventoryExport export, DateOnly prepared, Language language)
    {
        var year = export.Inventory.Year;
        var place = export.Place.Names.In(language.Tag);
        var document = new InventoryExportDocument(
            InventoryExportDocument.SchemaName,
            InventoryExportDocument.Current,
            prepared.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            language.Tag
        )
        {
            Names = JsonNames.Ordered(export.Place.Names.Texts),
            Country = export.Place.Country,
            Period = string.Create(CultureInfo.InvariantCulture, $"{year}-01-01/{year}-12-31"),
            Boundary = ExportLabels.Book.Say(
                export.Place.Boundary is null ? "boundary.area" : "boundary.outline",
                language,
                ("place", place)
            ),
            Gaps = [.. export.Gaps.Select(line => line.Reference.Code)],
            Inventory = InventoryDocument.Of(export.Inventory, language),
            Facts = [.. export.Facts.Select(FactDocument.Of)],
        };
        return JsonSerializer.SerializeToUtf8Bytes(document, Indented);
    }

    /// <summary>The document of a file; null when it is no document of ours.</summary>
    public static JsonElement? Find(byte[] content)
    {
        try
        {
            var root = JsonElement.Parse(content);
            return
                root.ValueKind == JsonValueKind.Object
                && Text(root, "schema") is InventoryExportDocument.SchemaName
                && root.TryGetProperty("version", out var version)
                && version.ValueKind == JsonValueKind.Number
                && version.TryGetInt32(out var number)
                && number == InventoryExportDocument.Current
                && root.TryGetProperty("inventory", out var inventory)
                && inventory.ValueKind == JsonValueKind.Object
                ? root
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A text of an object; null when there is none of that name.</summary>
    public static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member)
            ? member.ValueKind switch
            {
                JsonValueKind.String => member.GetString(),
                JsonValueKind.Number => member.GetRawText(),
                _ => null,
            }
            : null;

    /// <summary>Compares every value but the day of writing.</summary>
    public static PackComparison Compare(JsonElement stated, JsonElement recomputed)
    {
        var (before, now) = (Leaves(stated), Leaves(recomputed));
        var names = before.Keys.Union(now.Keys, StringComparer.Ordinal).ToArray();
        return new PackComparison(
            names.Length,
            [
                .. from name in names
                let said = before.GetValueOrDefault(name)
                let wanted = now.GetValueOrDefault(name)
                where !IsSame(said, wanted)
                select new FigureDifference(name, said, wanted),
            ]
        );
    }

    private static Dictionary<string, string> Leaves(JsonElement root)
    {
        var leaves = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in root.EnumerateObject().Where(member => member.Name is not Prepared))
        {
            Add(leaves, member.Name, member.Value);
        }

        return leaves;
    }

    private static void Add(Dictionary<string, string> leaves, string path, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    Add(leaves, $"{path}.{member.Name}", member.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var (index, item) in value.EnumerateArray().Index())
                {
                    Add(leaves, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), item);
                }

                break;
            default:
                leaves[path] = value.ToString();
                break;
        }
    }

    private static bool IsSame(string? said, string? wanted) =>
        string.Equals(said, wanted, StringComparison.Ordinal)
        || (Number(said) is { } left && Number(wanted) is { } right && left == right);

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
