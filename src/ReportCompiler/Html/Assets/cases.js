// The list of cases, by school.
{
  const list = document.querySelector('.list-cases ol');
  const items = list ? [...list.children] : [];
  const schools = [...new Set(items.map(item => item.dataset.school).filter(Boolean))];
  if (schools.length > 1) addFilter();

  function addFilter() {
    const filter = document.createElement('div');
    filter.className = 'filter';
    const label = document.createElement('label');
    label.textContent = '学校';
    const choice = document.createElement('select');
    choice.append(new Option('全部', ''), ...schools.map(school => new Option(school, school)));
    label.append(choice);
    const status = document.createElement('output');
    filter.append(label, status);
    list.before(filter);

    choice.addEventListener('change', () => {
      for (const item of items) item.hidden = choice.value !== '' && item.dataset.school !== choice.value;
      status.textContent = `${items.filter(item => !item.hidden).length} 个案例`;
    });
    // On paper the list is complete whatever the screen shows.
    addEventListener('beforeprint', () => {
      for (const item of items) item.hidden = false;
      choice.value = '';
      status.textContent = '';
    });
  }
}
