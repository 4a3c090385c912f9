using System.Text.Json;
using CityBraid.Cooperation;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Cooperation.Examples;

/// <summary>Each record of the sources is in the demonstration, at the paragraph that says so.</summary>
public sealed class QuotationTests
{
    private static readonly string[] NamedLists =
    [
        "organisations",
        "frameworks",
        "projects",
        "agreements",
        "events",
        "funds",
    ];

    private static readonly string[] Lists =
    [
        "organisations",
        "people",
        "countries",
        "country_groups",
        "places",
        "frameworks",
        "projects",
        "national_programmes",
        "national_programmes_note",
        "funds",
        "agreements",
        "resolutions",
        "events",
        "publications",
        "interagency_processes",
        "meeting_mechanisms",
        "challenges",
        "recommendations",
        "joint_funding_initiatives",
        "carbon",
        "themes",
        "figures",
        "statements",
    ];

    [Fact]
    public async Task Every_quotation_stands_in_the_paragraph_that_a_record_names()
    {
        using var seeds = Seeds();
        var documents = SourceDocument.LoadAll();
        var known = (await ExampleRecords.ReadAllAsync()).SelectMany(Places).ToHashSet();
        var quotations = Quotations(seeds.RootElement).ToList();

        Assert.True(quotations.Count > 250, $"only {quotations.Count} quotations were found");
        Violations.None(
            from quotation in quotations
            let paragraphs = documents[quotation.File].Paragraphs(quotation.Text)
            where !paragraphs.Any(paragraph => known.Contains((documents[quotation.File].Code, paragraph)))
            select $"{quotation.File}: no record names the paragraph of '{quotation.Text}'"
        );
    }

    [Fact]
    public async Task Every_record_with_a_quotation_is_there_and_names_its_paragraph()
    {
        using var seeds = Seeds();
        var documents = SourceDocument.LoadAll();
        var drafts = await ExampleRecords.ReadAllAsync();
        var records = drafts.ToLookup(draft => draft.Key.Code.Value);
        var directions = drafts
            .Where(draft => draft.Key.Kind == RecordKind.Direction)
            .ToLookup(draft => draft.Fields["framework"]);
        var seedsWithId = Lists
            .SelectMany(list => Entries(seeds.RootElement.GetProperty(list)))
            .Where(entry => entry.TryGetProperty("id", out _) || entry.TryGetProperty("iso2", out _))
            .ToList();

        Assert.True(seedsWithId.Count > 190, $"only {seedsWithId.Count} records were found");
        Violations.None(
            from seed in seedsWithId
            let code = Code(seed)
            let places = records[code].Concat(directions[code]).SelectMany(Places).ToHashSet()
            from quotation in Quotations(seed)
            let document = documents[quotation.File]
            where
                !document
                    .Paragraphs(quotation.Text)
                    .Any(paragraph => places.Contains((document.Code, paragraph)))
            select $"{code}: no record of it names the paragraph of '{quotation.Text}' in {quotation.File}"
        );
    }

    [Theory]
    [InlineData("people", RecordKind.Person)]
    [InlineData("national_programmes_note", RecordKind.Note)]
    [InlineData("interagency_processes", RecordKind.Process)]
    [InlineData("joint_funding_initiatives", RecordKind.Proposal)]
    [InlineData("carbon", RecordKind.Note)]
    public async Task An_entry_without_a_code_is_a_record_of_its_kind(string list, RecordKind kind)
    {
        using var seeds = Seeds();
        var documents = SourceDocument.LoadAll();
        var entries = Entries(seeds.RootElement.GetProperty(list));
        var records = (await ExampleRecords.ReadAllAsync()).Where(draft => draft.Key.Kind == kind).ToList();
        var places = records.SelectMany(Places).ToHashSet();

        Assert.True(records.Count >= entries.Length, $"{records.Count} records of {entries.Length} entries");
        Violations.None(
            from quotation in entries.SelectMany(Quotations)
            let document = documents[quotation.File]
            where
                !document
                    .Paragraphs(quotation.Text)
                    .Any(paragraph => places.Contains((document.Code, paragraph)))
            select $"{list}: no {kind} names the paragraph of '{quotation.Text}'"
        );
    }

    [Fact]
    public async Task A_name_in_the_language_of_a_source_is_the_seeds_own()
    {
        using var seeds = Seeds();
        var records = (await ExampleRecords.ReadAllAsync()).ToLookup(draft => draft.Key.Code.Value);

        Violations.None(
            from list in NamedLists
            from seed in Entries(seeds.RootElement.GetProperty(list))
            from name in seed.GetProperty("name").EnumerateObject()
            where
                !records[Code(seed)].Any(draft => draft.Fields[$"name/{name.Name}"] == name.Value.GetString())
            select $"{Code(seed)}: is not called '{name.Value}' in {name.Name}"
        );
    }

    [Fact]
    public async Task No_quotation_is_copied()
    {
        using var seeds = Seeds();
        var texts = (await ExampleRecords.ReadAllAsync())
            .SelectMany(draft => draft.Fields)
            .Select(field => field.Value)
            .ToList();

        Violations.None(
            from quotation in Quotations(seeds.RootElement)
            where quotation.Text.Length > 90 && !IsName(seeds.RootElement, quotation.Text)
            where texts.Exists(text => text.Contains(quotation.Text, StringComparison.Ordinal))
            select $"a quotation of {quotation.File} is in the demonstration: '{quotation.Text}'"
        );
    }

    /// <summary>A long title is a name, which is a fact.</summary>
    private static bool IsName(JsonElement element, string text) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .Any(field =>
                    field.Name is "name" or "title" or "th"
                        ? field.Value.ToString().Contains(text, StringComparison.Ordinal)
                        : IsName(field.Value, text)
                ),
            JsonValueKind.Array => element.EnumerateArray().Any(member => IsName(member, text)),
            _ => false,
        };

    private static JsonDocument Seeds() =>
        JsonDocument.Parse(File.ReadAllText(SharedFolder.Require("sources/seeds.json")));

    private static JsonElement[] Entries(JsonElement list) =>
        list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [list];

    private static string Code(JsonElement seed) =>
        seed.TryGetProperty("id", out var id)
            ? id.GetString()!
            : seed.GetProperty("iso2").GetString()!.ToLowerInvariant();

    private static IEnumerable<(string Document, string Paragraph)> Places(RecordDraft draft) =>
        draft
            .Fields.Rows("sources")
            .Select(row => (row.Value["document"]!, row.Value["paragraph"] ?? string.Empty));

    private static IEnumerable<(string File, string Text)> Quotations(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany(Quotations);
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        var inside = element.EnumerateObject().SelectMany(field => Quotations(field.Value));
        return
            element.TryGetProperty("original", out var text) && element.TryGetProperty("source", out var file)
            ? inside.Prepend((file.GetString()!, SourceDocument.Plain(text.GetString()!)))
            : inside;
    }
}
