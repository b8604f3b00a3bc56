using System.Globalization;

namespace IctReferenceFramework.Fuzz;

/// <summary>
/// Judges a stretch of inputs in a process of its own, so that a crash or a hang costs no other stretch.
/// </summary>
internal static class Worker
{
    /// <summary>One input in so many is a data file, not a description.</summary>
    private const int DataFileEach = 12;

    public static int Run(int from, int count, int seed)
    {
        var (assessed, descriptions, accepted, failed) = (0, 0, 0, 0);
        for (var number = from; number < from + count; number++)
        {
            // Told before it begins: if the process ends here, this is the input.
            Console.Error.WriteLine(number.ToString(CultureInfo.InvariantCulture));
            var random = new Random(unchecked((seed * 1_000_003) + number));
            var text = "";
            try
            {
                if (number % DataFileEach == 0)
                {
                    var (kind, data) = Inputs.DataFiles[number / DataFileEach % Inputs.DataFiles.Count];
                    text = new Mutation(random, [data]).Of(data);
                    accepted += Judge.DataFile(kind, text) ? 1 : 0;
                }
                else
                {
                    descriptions++;
                    text = new Mutation(random, Inputs.Descriptions)
                        .Of(Inputs.Descriptions[random.Next(Inputs.Descriptions.Count)]);
                    assessed += Judge.Description(text, number) ? 1 : 0;
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                failed++;
                Keep(number, text);
                Console.WriteLine($"FAILED {number}: {exception.GetType().Name}: "
                    + $"{exception.Message}\n{exception.StackTrace}");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"COUNTS {count} {descriptions} {assessed} {accepted} {failed}"));
        return failed > 0 ? 1 : 0;
    }

    private static void Keep(int number, string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "ictref-fuzz")).FullName;
        File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{number}.yaml")), text);
    }
}
