using System.Text.Json;

namespace CityBraid.Planning;

/// <summary>
/// Reads the rows of one MUIO parameter: members in properties called after their set, numbers under a
/// member or a year.
/// </summary>
internal sealed class MuioRows(
    ModelAssembler assembler,
    MuioMembers members,
    ParameterDefinition parameter,
    Where where
)
{
    private readonly List<(SetKind Kind, int Index)> held = [];
    private readonly List<(SetKind? Kind, int Index, double Value)> numbers = [];
    private readonly int[] indices = new int[parameter.Indices.Count];

    /// <summary>Reads a scenario's rows; a number that a scenario above has given stays.</summary>
    internal void Read(JsonElement rows, bool isBase)
    {
        foreach (var row in rows.EnumerateArray())
        {
            if (ReadRow(row))
            {
                GiveRow(isBase);
            }
        }
    }

    /// <summary>Takes a row apart; false when it is about something that was left out.</summary>
    private bool ReadRow(JsonElement row)
    {
        held.Clear();
        numbers.Clear();
        foreach (var property in row.EnumerateObject())
        {
            if (property.Name == "MoId")
            {
                var mode = property.Value.ToString();
                held.Add((SetKind.Mode, assembler.IndexOf(SetKind.Mode, mode, where, parameter)));
            }
            else if (property.Name.EndsWith("Id", StringComparison.Ordinal))
            {
                var id = property.Value.ToString();
                if (members.Find(id) is not { } member)
                {
                    TellUnknown(property.Name, id);
                    return false;
                }

                held.Add((member.Kind, IndexOf(member)));
            }
            else if (property.Value.ValueKind is JsonValueKind.Number or JsonValueKind.String)
            {
                ReadNumber(property);
            }
        }

        return held.TrueForAll(member => member.Index >= 0);
    }

    private void ReadNumber(JsonProperty property)
    {
        if (!assembler.TryNumber(property.Value.ToString(), where, parameter, out var value))
        {
            return;
        }

        if (members.Find(property.Name) is { } member)
        {
            AddNumber(member, value);
        }
        else if (string.Equals(property.Name, "value", StringComparison.OrdinalIgnoreCase))
        {
            numbers.Add((null, 0, value));
        }
        else
        {
            TellUnknown(SetCatalogue.Of(parameter.Indices[^1]).Name, property.Name);
        }
    }

    /// <summary>What was left out on purpose, as a constraint that is switched off, is no mistake.</summary>
    private void TellUnknown(string set, string member)
    {
        if (!members.IsLeftOut(member))
        {
            assembler.Findings.Error(
                "planning.unknown-member",
                where,
                ("parameter", parameter.Name),
                ("set", set),
                ("member", member)
            );
        }
    }

    /// <summary>A member that its set did not take was told of when the sets were read.</summary>
    private void AddNumber((SetKind Kind, string Name) member, double value)
    {
        if (IndexOf(member) is >= 0 and var index)
        {
            numbers.Add((member.Kind, index, value));
        }
    }

    private int IndexOf((SetKind Kind, string Name) member) =>
        assembler.Model.Sets[member.Kind].IndexOf(member.Name);

    private void GiveRow(bool isBase)
    {
        foreach (var (kind, index, value) in numbers)
        {
            if (isBase && value.Equals(assembler.Model[parameter].Default))
            {
                continue;
            }

            for (var place = 0; place < indices.Length; place++)
            {
                var set = parameter.Indices[place];
                indices[place] = set == kind ? index : held.Find(member => member.Kind == set).Index;
            }

            _ = assembler.GiveUnlessGiven(parameter, indices, value, where);
        }
    }
}
