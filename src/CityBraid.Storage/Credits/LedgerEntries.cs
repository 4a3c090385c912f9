using System.Text;
using CityBraid.Credits;

namespace CityBraid.Storage;

/// <summary>The entries of a transaction: two sides for each movement, which sum to zero.</summary>
internal sealed class LedgerEntries(LedgerCommand command, LedgerTransaction posted)
{
    private readonly StringBuilder values = new();
    private int line;

    /// <summary>Adds the statement; answers how many rows it adds.</summary>
    public int Add()
    {
        for (var i = 0; i < posted.Movements.Count; i++)
        {
            var movement = posted.Movements[i];
            command
                .With($"vintage{i}", movement.Vintage)
                .With($"first{i}", movement.First)
                .With($"last{i}", movement.Last)
                .With($"tonnes{i}", movement.Tonnes);
            AddSide(i, movement.From, $"-@tonnes{i}");
            AddSide(i, movement.To, $"@tonnes{i}");
        }

        if (line > 0)
        {
            command.Say(
                "INSERT INTO credit_entries (project, sequence, line, at, account, state, vintage, "
                    + $"first_number, last_number, tonnes) VALUES {values}"
            );
        }

        return line;
    }

    private void AddSide(int movement, Holding? holding, string tonnes)
    {
        line++;
        values.Append(line == 1 ? "" : ", ");
        values.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"(@project, @sequence, {line}, @at, @account_{line}, @state_{line}, @vintage{movement}, "
        );
        values.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"@first{movement}, @last{movement}, {tonnes})"
        );
        command
            .With($"account_{line}", holding?.Account.Value)
            .With($"state_{line}", holding?.State.ToString());
    }
}
