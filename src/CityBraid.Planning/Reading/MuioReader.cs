using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace CityBraid.Planning;

/// <summary>
/// Reads a zipped MUIO case: sets from its general data, values from a file for each group of parameters.
/// </summary>
/// <remarks>
/// MUIO keeps a number for every combination; those equal to the default are not taken as given. Active
/// scenarios lie over the base
/// one in order, empty numbers letting what lies under them through. There is one region, called <c>RE1</c>
/// as MUIO calls it.
/// </remarks>
internal sealed class MuioReader(PlanSource source, ModelAssembler assembler)
{
    private const string Region = "RE1";
    private const string GeneralData = "genData.json";
    private const long LargestEntry = 1L << 29;
    private const int MostModes = 10_000;

    private readonly string fileName = source.FileNames.First(name => !PlanSource.IsConfiguration(name));
    private readonly MuioMembers members = new();
    private List<string> scenarios = [];

    internal void Read()
    {
        using var stream = source.Open(fileName);
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            Read(archive);
        }
        catch (InvalidDataException)
        {
            assembler.Findings.Error("planning.broken-archive", new(fileName));
        }
        catch (JsonException problem)
        {
            var line = (int)((problem.LineNumber ?? -1) + 1);
            assembler.Findings.Error("planning.broken-json", new(fileName, line));
        }
        catch (Exception problem) when (IsOfLayout(problem))
        {
            assembler.Findings.Error("planning.broken-case", new(fileName));
        }
    }

    /// <summary>A part that is JSON, but not laid out as the program that wrote it would.</summary>
    private static bool IsOfLayout(Exception problem) =>
        problem is KeyNotFoundException or InvalidOperationException or FormatException or OverflowException;

    private void Read(ZipArchive archive)
    {
        var general = archive.Entries.FirstOrDefault(entry => entry.Name == GeneralData);
        if (general is null)
        {
            assembler.Findings.Error("planning.no-muio-case", new(fileName), ("missing", GeneralData));
            return;
        }

        var folder = general.FullName[..^GeneralData.Length];
        using (var document = Parse(general))
        {
            ReadGeneral(document.RootElement);
        }

        foreach (var entry in archive.Entries.Where(entry => IsGroup(entry, folder)))
        {
            using var document = Parse(entry);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                ReadGroup(document.RootElement, entry.Name);
            }
        }
    }

    private static bool IsGroup(ZipArchiveEntry entry, string folder) =>
        entry.Name.StartsWith('R')
        && entry.Name.EndsWith(".json", StringComparison.Ordinal)
        && string.Equals(entry.FullName, folder + entry.Name, StringComparison.Ordinal);

    private static JsonDocument Parse(ZipArchiveEntry entry)
    {
        if (entry.Length > LargestEntry)
        {
            throw new InvalidDataException($"{entry.FullName} is larger than {LargestEntry} bytes.");
        }

        using var stream = entry.Open();
        return JsonDocument.Parse(stream);
    }

    private void ReadGeneral(JsonElement general)
    {
        Add(SetKind.Region, Region, Region);
        AddAll(general, "osy-tech", "TechId", "Tech", SetKind.Technology);
        AddAll(general, "osy-comm", "CommId", "Comm", SetKind.Fuel);
        AddAll(general, "osy-emis", "EmisId", "Emis", SetKind.Emission);
        AddAll(general, "osy-ts", "TsId", "Ts", SetKind.TimeSlice);
        AddAll(general, "osy-se", "SeId", "Se", SetKind.Season);
        AddAll(general, "osy-dt", "DtId", "Dt", SetKind.DayType);
        AddAll(general, "osy-dtb", "DtbId", "Dtb", SetKind.DailyTimeBracket);
        AddAll(general, "osy-stg", "StgId", "Stg", SetKind.Storage);
        foreach (var year in Items(general, "osy-years"))
        {
            Add(SetKind.Year, year.ToString(), year.ToString());
        }

        var modes = general.TryGetProperty("osy-mo", out var count) ? count.ToString() : "0";
        var last = Math.Min(MostModes, int.Parse(modes, CultureInfo.InvariantCulture));
        for (var mode = 1; mode <= last; mode++)
        {
            var name = mode.ToString(CultureInfo.InvariantCulture);
            assembler.AddMember(SetCatalogue.Of(SetKind.Mode), name, new(fileName));
        }

        AddCycles(general);
        AddConstraints(general);
        scenarios = ActiveScenarios(general);
        LeaveRatesOfStoresFree();
        GiveConversions(general);
        GiveTags(general);
    }

    private void AddAll(JsonElement general, string list, string id, string name, SetKind kind)
    {
        foreach (var item in Items(general, list))
        {
            Add(kind, item.GetProperty(id).ToString(), item.GetProperty(name).ToString());
        }
    }

    private void Add(SetKind kind, string id, string name)
    {
        members.Add(id, kind, name);
        assembler.AddMember(SetCatalogue.Of(kind), name, new(fileName));
    }

    private void AddCycles(JsonElement general)
    {
        foreach (var store in Items(general, "osy-stg"))
        {
            var operation = store.TryGetProperty("Operation", out var text) ? text.ToString() : "";
            var kind = operation switch
            {
                "Daily" => SetKind.DailyStorage,
                "Yearly" => SetKind.YearlyStorage,
                _ => (SetKind?)null,
            };
            if (kind is { } cycle)
            {
                assembler.AddMember(
                    SetCatalogue.Of(cycle),
                    store.GetProperty("Stg").ToString(),
                    new(fileName)
                );
            }
        }
    }

    private void AddConstraints(JsonElement general)
    {
        foreach (var constraint in Items(general, "osy-constraints"))
        {
            var id = constraint.GetProperty("ConId").ToString();
            if (TagOf(constraint) is null)
            {
                members.LeaveOut(id);
            }
            else
            {
                Add(SetKind.UserConstraint, id, constraint.GetProperty("Con").ToString());
            }
        }
    }

    /// <summary>
    /// MUIO numbers comparisons in its own way: 0 at most, 1 equal, anything else switched off.
    /// </summary>
    private static int? TagOf(JsonElement constraint) =>
        constraint.TryGetProperty("Tag", out var tag)
            ? tag.ToString() switch
            {
                "0" => 2,
                "1" => 0,
                _ => null,
            }
            : null;

    private static List<string> ActiveScenarios(JsonElement general) =>
        [
            .. Items(general, "osy-scenarios")
                .Where(scenario =>
                    !scenario.TryGetProperty("Active", out var active)
                    || active.ValueKind != JsonValueKind.False
                )
                .Select(scenario => scenario.GetProperty("ScenarioId").ToString())
                .Reverse(),
        ];

    /// <summary>MUIO knows no limit on how fast stores fill and empty.</summary>
    private void LeaveRatesOfStoresFree()
    {
        assembler.SetDefault(ParameterCatalogue.StorageMaxChargeRate, -1, new(fileName));
        assembler.SetDefault(ParameterCatalogue.StorageMaxDischargeRate, -1, new(fileName));
    }

    private void GiveConversions(JsonElement general)
    {
        foreach (var slice in Items(general, "osy-ts"))
        {
            var id = slice.GetProperty("TsId").ToString();
            GiveConversion(ParameterCatalogue.Conversionls, id, slice, "SE");
            GiveConversion(ParameterCatalogue.Conversionld, id, slice, "DT");
            GiveConversion(ParameterCatalogue.Conversionlh, id, slice, "DTB");
        }
    }

    private void GiveConversion(
        ParameterDefinition parameter,
        string slice,
        JsonElement item,
        string property
    )
    {
        if (item.TryGetProperty(property, out var place) && members.Find(place.ToString()) is not null)
        {
            int[] indices = [IndexOf(slice), IndexOf(place.ToString())];
            assembler.Give(parameter, indices, 1, new(fileName));
        }
    }

    private void GiveTags(JsonElement general)
    {
        foreach (var constraint in Items(general, "osy-constraints"))
        {
            if (TagOf(constraint) is { } tag)
            {
                int[] indices = [0, IndexOf(constraint.GetProperty("ConId").ToString())];
                assembler.Give(ParameterCatalogue.UDCTag, indices, tag, new(fileName));
            }
        }
    }

    private int IndexOf(string id) =>
        members.Find(id) is { } member
            ? assembler.Model.Sets[member.Kind].IndexOf(member.Name)
            : throw new KeyNotFoundException($"Nothing goes by the identifier {id}.");

    private static JsonElement.ArrayEnumerator Items(JsonElement general, string list) =>
        general.TryGetProperty(list, out var items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray()
            : default;

    private void ReadGroup(JsonElement group, string entry)
    {
        foreach (var property in group.EnumerateObject())
        {
            if (MuioNames.Find(property.Name) is not { } parameter)
            {
                assembler.Findings.Warn(
                    "planning.unknown-parameter",
                    new(fileName, Sheet: entry),
                    ("parameter", property.Name)
                );
                continue;
            }

            var rows = new MuioRows(assembler, members, parameter, new(fileName, Sheet: entry));
            foreach (var scenario in scenarios.Where(name => property.Value.TryGetProperty(name, out _)))
            {
                rows.Read(property.Value.GetProperty(scenario), isBase: scenario == scenarios[^1]);
            }
        }
    }
}
