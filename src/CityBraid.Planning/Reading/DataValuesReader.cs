using System.Globalization;

namespace CityBraid.Planning;

/// <summary>
/// Reads the values of one parameter's statement in a MathProg data file, in all layouts the language has.
/// </summary>
/// <remarks>
/// Values come flat (all members, then the value) or as a table (members of one set across, of another
/// down). A slice such as
/// <c>[UTOPIA,*,DSL,1,*]</c> holds some members for what follows; the stars are filled in turn. A point
/// stands for no value.
/// </remarks>
internal sealed class DataValuesReader(DataTokenizer tokens, ModelAssembler assembler)
{
    private const int Open = -2;

    private readonly List<int> columns = [];
    private ParameterDefinition parameter = ParameterCatalogue.YearSplit;
    private int[] indices = [];
    private int[] openPlaces = [];

    /// <summary>Reads a statement from after the word <c>param</c>.</summary>
    internal void Read(ParameterDefinition definition)
    {
        parameter = definition;
        OpenAll();
        ReadHead();
        var isTransposed = false;
        while (tokens.Current.Kind != DataTokenKind.End && !tokens.IsSign(';'))
        {
            if (tokens.IsSign('['))
            {
                ReadSlice();
                isTransposed = false;
            }
            else if (tokens.IsSign('('))
            {
                isTransposed = SkipTransposed();
            }
            else if (tokens.IsSign(':'))
            {
                ReadTable(isTransposed);
            }
            else if (tokens.Current.Kind == DataTokenKind.Word)
            {
                ReadFlat();
            }
            else
            {
                tokens.Next();
            }
        }
    }

    private void OpenAll()
    {
        indices = new int[parameter.Indices.Count];
        openPlaces = [.. Enumerable.Range(0, indices.Length)];
    }

    /// <summary>Reads the name and the default, in whichever order they come.</summary>
    private void ReadHead()
    {
        tokens.Next();
        if (tokens.IsWord("default"))
        {
            ReadDefault();
        }

        if (tokens.IsSign(':'))
        {
            tokens.Next();
        }

        tokens.Next();
        if (tokens.IsWord("default"))
        {
            ReadDefault();
        }
    }

    private void ReadDefault()
    {
        tokens.Next();
        if (assembler.TryNumber(tokens.Word, tokens.Here, parameter, out var value))
        {
            assembler.SetDefault(parameter, value, tokens.Here);
        }

        tokens.Next();
    }

    private bool SkipTransposed()
    {
        while (!tokens.IsSign(')') && tokens.Current.Kind != DataTokenKind.End)
        {
            tokens.Next();
        }

        tokens.Next();
        return true;
    }

    private void ReadSlice()
    {
        var open = new List<int>();
        var place = 0;
        for (tokens.Next(); !EndsSlice(); tokens.Next())
        {
            if (tokens.Current.Kind != DataTokenKind.Word)
            {
                continue;
            }

            if (place < indices.Length)
            {
                indices[place] = tokens.IsWord("*") ? Open : IndexAt(place);
                if (indices[place] == Open)
                {
                    open.Add(place);
                }
            }

            place++;
        }

        if (place != indices.Length)
        {
            Misfit(place);
        }

        openPlaces = [.. open];
        tokens.Next();
    }

    private bool EndsSlice() =>
        tokens.IsSign(']') || tokens.IsSign(';') || tokens.Current.Kind == DataTokenKind.End;

    private void Misfit(int count) =>
        assembler.Findings.Error(
            "planning.wrong-number-of-members",
            tokens.Here,
            ("parameter", parameter.Name),
            ("count", count.ToString(CultureInfo.InvariantCulture)),
            ("expected", indices.Length.ToString(CultureInfo.InvariantCulture))
        );

    private int IndexAt(int place) =>
        assembler.IndexOf(parameter.Indices[place], tokens.Word, tokens.Here, parameter);

    /// <summary>Reads a table from its colon on: members across, then rows of members and values.</summary>
    private void ReadTable(bool isTransposed)
    {
        if (openPlaces.Length < 2)
        {
            Misfit(openPlaces.Length);
            SkipToEnd();
            return;
        }

        var across = isTransposed ? openPlaces[0] : openPlaces[^1];
        var down = openPlaces.Where(place => place != across).ToArray();
        columns.Clear();
        for (tokens.Next(); tokens.Current.Kind == DataTokenKind.Word; tokens.Next())
        {
            columns.Add(IndexAt(across));
        }

        if (tokens.Current.Kind == DataTokenKind.Assign)
        {
            tokens.Next();
        }

        while (tokens.Current.Kind == DataTokenKind.Word)
        {
            ReadRow(down, across);
        }
    }

    private void ReadRow(int[] down, int across)
    {
        if (!ReadMembers(down))
        {
            return;
        }

        foreach (var index in columns)
        {
            if (tokens.Current.Kind != DataTokenKind.Word)
            {
                assembler.Findings.Error(
                    "planning.values-missing",
                    tokens.Here,
                    ("parameter", parameter.Name)
                );
                return;
            }

            indices[across] = index;
            GiveCurrent();
            tokens.Next();
        }
    }

    private void ReadFlat()
    {
        if (!ReadMembers(openPlaces))
        {
            return;
        }

        if (tokens.Current.Kind == DataTokenKind.Word)
        {
            GiveCurrent();
            tokens.Next();
        }
        else
        {
            assembler.Findings.Error("planning.values-missing", tokens.Here, ("parameter", parameter.Name));
        }
    }

    /// <summary>
    /// Reads members into open places; false, and a finding, when the statement ends among them.
    /// </summary>
    private bool ReadMembers(int[] places)
    {
        foreach (var place in places)
        {
            if (tokens.Current.Kind != DataTokenKind.Word)
            {
                assembler.Findings.Error(
                    "planning.values-missing",
                    tokens.Here,
                    ("parameter", parameter.Name)
                );
                return false;
            }

            indices[place] = IndexAt(place);
            tokens.Next();
            if (tokens.IsSign(','))
            {
                tokens.Next();
            }
        }

        return true;
    }

    private void GiveCurrent()
    {
        if (
            !tokens.IsWord(".")
            && assembler.TryNumber(tokens.Word, tokens.Here, parameter, out var value)
            && Array.TrueForAll(indices, index => index >= 0)
        )
        {
            assembler.Give(parameter, indices, value, tokens.Here);
        }
    }

    private void SkipToEnd()
    {
        while (tokens.Current.Kind != DataTokenKind.End && !tokens.IsSign(';'))
        {
            tokens.Next();
        }
    }
}
